// Holds each file to the published schema of SARIF 2.1.0; prints what is wrong.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
// The schema has a pattern that holds without Unicode rules only.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(schema);

let wrong = 0;
for (const file of process.argv.slice(2)) {
  if (!validate(JSON.parse(await readFile(file, 'utf8')))) {
    wrong++;
    console.log(`${file}: ${ajv.errorsText(validate.errors)}`);
  }
}
process.exit(wrong ? 1 : 0);
