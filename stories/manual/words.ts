/** The languages that the manual is written in; readers of traditional Chinese get the simplified text. */
export type Language = 'zh-Hans' | 'en';

export const languageOf = (lang: string | undefined): Language => (lang === 'en' ? 'en' : 'zh-Hans');

/** A sentence in each language of the manual. */
export type Words = Readonly<Record<Language, string>>;
