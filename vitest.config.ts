import { defineConfig, type ViteUserConfig } from "vitest/config";
import { CountReporter } from "./test/reporter/counts.js";

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    reporters: ["default", new CountReporter()],
    testTimeout: 20_000,
    maxWorkers: "100%", // a worker whose browser is at work leaves its core to the other
    isolate: false, // stages are pure: loading their tables once a worker and not once a file halves the time
  },
});

export default config;
