// Parses each file as a Mermaid diagram; prints those that are none.
import { readFile } from 'node:fs/promises';
import mermaid from 'mermaid';

let wrong = 0;
for (const file of process.argv.slice(2)) {
  try {
    await mermaid.parse(await readFile(file, 'utf8'));
  } catch (problem) {
    wrong++;
    console.log(`${file}: ${problem.message}`);
  }
}
process.exit(wrong ? 1 : 0);
