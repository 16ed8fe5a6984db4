/** Short and full forms of one first name, a line each, lower case. */
export const nicknames: readonly (readonly string[])[] = `
alexander alex sasha
alexandra alex sasha sandra
andrew andy drew
anthony tony
barbara barb
benjamin ben benny
catherine katherine kate cathy kathy katie
charles charlie chuck
christopher chris kit
christine christina chris tina
daniel dan danny
david dave
deborah debbie deb
dmitry dmitri dmytro dima
donald don donnie
edward ed eddie ted ned
eleanor ellie nell
elizabeth liz beth betsy lizzie eliza
eugene gene
francis frank
franklin frank
frederick fred freddie
gerald gerry jerry
gregory greg
harold harry hal
henry harry hank
jacob jake
james jim jimmy jamie
jeffrey jeff geoffrey geoff
jennifer jen jenny
john jack johnny
jonathan jon
joseph joe joey
joshua josh
judith judy
kenneth ken kenny
kimberly kim
lawrence larry
leonard leo len
margaret maggie meg peggy
martin marty
matthew matt
michael mike mick mickey
mikhail misha
mohammed mohammad muhammad mohamed muhammed
nancy nan
nathaniel nathan nate nat
nicholas nick nicky
oleksandr aleksandr alexander
pamela pam
patricia pat patty trish
patrick pat
peter pete
philip phil
rebecca becky
richard dick rick rich ricky
robert bob bobby rob robbie
ronald ron ronnie
samuel sam
samantha sam
sergei sergey serhiy
stephen steven steve
stuart stu
sandra sandy
susan sue susie
theodore ted teddy theo
thomas tom tommy
timothy tim
victoria vicky
vincent vince
volodymyr wolodymyr
walter walt
william bill will billy willie
zachary zach zack
`
  .trim()
  .split("\n")
  .map((line) => line.split(" "));
