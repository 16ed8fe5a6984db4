import { defineConfig, type ViteUserConfig } from "vitest/config";
import { CountReporter } from "./test/reporter/counts.js";

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    reporters: ["default", new CountReporter()],
    testTimeout: 20_000,
  },
});

export default config;
