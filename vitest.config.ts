import { defineConfig, type ViteUserConfig } from "vitest/config";
import { CountReporter } from "./test/reporter/counts.js";

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    reporters: ["default", new CountReporter()],
    testTimeout: 120_000, // only what hangs reaches these limits: a machine may be slow, and busy
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
    maxWorkers: "100%", // a worker whose browser is at work leaves its core to the other
    isolate: false, // stages are pure: loading their tables once a worker and not once a file halves the time
  },
});

export default config;
