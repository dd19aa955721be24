// Runs drizzle-kit's push without carrying it out: the schema in TypeScript that was pulled from the second database is
// compared with the first database, and the statements are printed.
//   node --import tsx drizzle.mts URL SCHEMA.ts
import { pushSchema } from 'drizzle-kit/api';
import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { pathToFileURL } from 'node:url';

const [url, file] = process.argv.slice(2);
const schema = await import(pathToFileURL(file).href);

// It asks people whether a table that comes is one that goes, under another name. The first answer is that it is not.
const [input, output] = [process.stdin as any, process.stdout as any];
const write = output.write.bind(output);
input.isTTY = output.isTTY = true;
input.setRawMode = () => input;
output.write = () => true;
const answering = setInterval(() => input.emit('keypress', '\r', { name: 'return' }), 5);

const client = new pg.Client(url);
await client.connect();
const { statementsToExecute } = await pushSchema(schema, drizzle(client), ['app']);
clearInterval(answering);
await client.end();
write(statementsToExecute.join('\n') + '\n', () => process.exit(0));
