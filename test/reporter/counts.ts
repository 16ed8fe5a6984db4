import type { Reporter, TestModule } from "vitest/node";

/** Prints `N passed, N failed` as the last line, the one that CI reads. */
export class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length;
    const count = (state: string) => states.filter((s) => s === state).length;
    console.log(`${count("passed")} passed, ${count("failed") + broken} failed`);
  }
}
