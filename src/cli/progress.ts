import type { Output } from "./io.js";

/** A bar on standard error while long work goes on. */
export interface Progress {
  /** To be called when one more of all is done. */
  readonly step: () => void;
  readonly close: () => void;
}

/** Shorter work than this, in milliseconds, is over before a bar could be read. */
const PATIENCE = 1000;

/** A bar that shows itself only to a terminal, and only when the work takes long. */
export async function openProgress(output: Output, total: number): Promise<Progress> {
  if (output.isTTY !== true || total < 2) return { step: () => {}, close: () => {} };
  const { default: cliProgress } = await import("cli-progress");
  const options = {
    format: "  {bar} {value}/{total} pages",
    stream: output as NodeJS.WriteStream,
    clearOnComplete: true,
  };
  const bar = new cliProgress.SingleBar(options, cliProgress.Presets.shades_classic);
  const since = performance.now();
  let done = 0;
  let shown = false;
  const step = () => {
    done++;
    if (!shown && performance.now() - since > PATIENCE) bar.start(total, done);
    shown ||= performance.now() - since > PATIENCE;
    if (shown) bar.update(done);
  };
  return { step, close: () => bar.stop() };
}
