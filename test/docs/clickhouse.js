// A ClickHouse within the test: chDB, where somebody installed it (npm install --no-save chdb; some 180 MB).
import {createRequire} from 'node:module';

/** What makes it, or undefined. */
export function findClickHouse() {
  try {
    return createRequire(import.meta.url)('chdb').Session;
  } catch {
    return undefined;
  }
}

/** Starts one with an empty database. A query's parameters are texts, as in the address of its HTTP interface. */
export function startClickHouse(Session) {
  const session = new Session();
  return {
    run(script) {
      for (const statement of script.split(/;\s*$/m)) if (statement.trim()) session.query(statement);
    },
    query(sql, parameters) {
      for (const [name, value] of Object.entries(parameters)) session.query(`set param_${name} = '${value}'`);
      return session.query(sql);
    },
    stop: () => session.close(),
  };
}
