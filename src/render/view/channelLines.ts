import type { Ledger, Origin } from "../../model/index.js";
import { lostName } from "./lostName.js";

/** What only single claims came through, and in which reports; none of it counts as an origin of the story. */
export interface ChannelLine {
  readonly name: string;
  readonly reports: Origin["reports"];
}

export const channelLines = ({ channels }: Ledger): readonly ChannelLine[] =>
  channels.flatMap((channel) => {
    const name = lostName(channel);
    return name === null ? [] : [{ name, reports: channel.reports }];
  });
