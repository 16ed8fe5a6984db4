/** Surnames under which heads of state and of government are known the world over, lower case: persons even without a first name. */
export const leaders: ReadonlySet<string> = new Set(
  `
trump biden obama clinton bush reagan carter nixon kennedy eisenhower truman roosevelt lincoln romney mccain kerry pence harris vance cheney rumsfeld powell rice
putin medvedev yeltsin gorbachev stalin lenin lavrov zelensky zelenskyy zelenskiy poroshenko yanukovych lukashenko
merkel schröder kohl scholz steinmeier macron hollande sarkozy chirac mitterrand thatcher blair cameron sunak starmer truss churchill
erdogan netanyahu sharon rabin arafat abbas assad mubarak morsi sisi gaddafi qaddafi saddam hussein khamenei rouhani ahmadinejad raisi pezeshkian khomeini
modi gandhi nehru musharraf bhutto sharif karzai ghani suu kyi duterte marcos aquino widodo mahathir abe kishida koizumi ishiba moon yoon
xi hu jiang deng mao kim castro chavez maduro lula bolsonaro rousseff morales kirchner macri milei fidel pinochet peron
berlusconi renzi meloni draghi zapatero rajoy sanchez orban tusk kaczynski duda fico trudeau harper mugabe mandela mbeki zuma ramaphosa obasanjo buhari kagame museveni
guterres annan blatter stoltenberg rutte juncker barroso
`
    .trim()
    .split(/\s+/),
);
