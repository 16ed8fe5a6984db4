#!/usr/bin/env node
import { Command } from "commander";
import { compareCommand } from "./compare.js";

const program = new Command("variorum");
program.addCommand(compareCommand(process, (status) => (process.exitCode = status)));
await program.parseAsync();
