import {FeedError} from './feed-error.js';
import {withoutNumbers} from './personal-numbers.js';

/** Where services say how it went, and why. */
const CODES = ['code', 'status', 'statusCode', 'errcode', 'errCode', 'errorCode', 'resultCode', 'ret'];
const MESSAGES = ['msg', 'message', 'errmsg', 'errMsg', 'errorMsg', 'error', 'error_description', 'desc'];
/** Of the reason that a service gives; some send a whole stack. */
const LONGEST_REASON = 200;

const textIn = (answer: Readonly<Record<string, unknown>>, names: readonly string[]): string | undefined => {
  for (const name of names) {
    const value = Object.hasOwn(answer, name) ? answer[name] : undefined;
    if ((typeof value === 'string' && value.trim() !== '') || typeof value === 'number') return String(value);
  }
  return undefined;
};

/** A number as HTTP has them, one below nothing, or a letter and figures (A0230). */
const isFailure = (code: string): boolean =>
  Number(code) < 0 || Number(code) >= 400 || /^[ABC]\d{4}$/.test(code);

const isSuccess = (code: string): boolean => /^(?:0+|2\d\d|ok|success)$/i.test(code);

/** That a service refused with status 200: `{"code": 401, "msg": "…"}`. */
export interface Refusal {
  readonly error: FeedError;
  /** Whether its code says so; else only a feed that is missing does. */
  readonly isCertain: boolean;
}

/** What an answer says against itself, if it has a number or words for it; the words are `veiled` first. */
export function refusalIn(answer: unknown, veiled: (text: string) => string): Refusal | undefined {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return undefined;
  const given = answer as Readonly<Record<string, unknown>>;
  const code = textIn(given, CODES);
  const reason = textIn(given, MESSAGES);
  const isFailed = given['success'] === false || (code !== undefined && isFailure(code));
  const isGood = given['success'] === true || (code !== undefined && isSuccess(code));
  if ((!isFailed && isGood) || (code === undefined && reason === undefined)) return undefined;
  const message = [
    'the service answered',
    ...(code === undefined ? [] : [`code ${code}`]),
    ...(reason === undefined ? [] : [JSON.stringify(veiled(reason).slice(0, LONGEST_REASON))]),
  ].join(' ');
  const status = Number(code);
  const isStatus = Number.isInteger(status) && status >= 400 && status < 600;
  return {
    error: isStatus
      ? new FeedError('http', message, {status})
      : new FeedError('shape', message, {reason: 'refused'}),
    isCertain: isFailed,
  };
}

/** The error of an answer that has no rows and a number that says why, whoever asked and wherever its feed would lie. */
export function refusalOf(answer: unknown): FeedError | undefined {
  const refusal = refusalIn(answer, withoutNumbers);
  return refusal?.isCertain ? refusal.error : undefined;
}
