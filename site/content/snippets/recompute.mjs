// Every score of State and Track: weighted means in the pillars of which enough is known, then their geometric mean.
const table = ({ columns, rows }) => rows.map((row) => Object.fromEntries(columns.map((c, at) => [c.name, c.values?.[row[at]] ?? row[at]])));
const read = async (name) => table(await (await fetch(`__FOLDER__${name}.json`)).json());
const keyOf = ({ product, iso3, year, pillar, node }) => [product, iso3, year, pillar ?? node].join();
const known = new Set((await read("index-scores")).filter((s) => s.coverage >= 2 / 3 - 1e-9).map(keyOf));
const inputs = [...Map.groupBy(await read("index-inputs"), keyOf)].filter(([key, of]) => known.has(key) && of.length >= 2);
const pillars = inputs.map(([key, of]) => [key, of.reduce((sum, { weight, score }) => sum + weight * score, 0)]);
const whole = [...Map.groupBy(pillars, ([key]) => key.split(",", 3).join())].filter(([, of]) => of.length === 4);
const logs = (of) => of.map(([, score]) => Math.log(Math.max(score, __FLOOR__)));
console.log([...pillars, ...whole.map(([key, of]) => [`${key},index`, Math.exp(logs(of).reduce((a, b) => a + b) / 4)])].join("\n"));
