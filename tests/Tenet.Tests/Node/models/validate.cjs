// Prints what Prisma's own parser says of a schema; nothing where it takes it.
const { readFileSync } = require('fs');
const { validate } = require(process.argv[2] + '/node_modules/@prisma/prisma-schema-wasm');
try {
  validate(JSON.stringify({ prismaSchema: [['schema.prisma', readFileSync(process.argv[3], 'utf8')]], noColor: true }));
} catch (problem) {
  const text = String(problem.message || problem);
  try { console.log(JSON.parse(text).message); } catch { console.log(text); }
  process.exit(1);
}
