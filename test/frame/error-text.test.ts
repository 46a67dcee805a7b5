import {expect} from '@open-wc/testing';
import {FeedError} from '../../src/feed/feed-error.js';
import {errorText} from '../../src/frame/error-text.js';
import {LOCALES, messages, type Locale} from '../../src/locale/messages.js';

describe('errorText', () => {
  const textIn = (locale: Locale, error: FeedError) =>
    errorText(error, {locale, messages: messages.in(locale)});
  before(() => Promise.all(LOCALES.map((locale) => messages.learn(locale))));

  it('says the closest cause there is', () => {
    expect(textIn('zh-Hans', new FeedError('syntax', '', {reason: 'html'}))).to.contain('重新登录');
    expect(textIn('en', new FeedError('http', '', {status: 403}))).to.contain('permission');
    expect(textIn('zh-Hant', new FeedError('http', '', {status: 500}))).to.equal('資料服務暫時不可用。');
    expect(textIn('zh-Hans', new FeedError('timeout', ''))).to.equal('服务器没有响应。');
  });

  it('has a sentence for every kind and reason in every language', () => {
    const errors = [
      ...(['network', 'http', 'timeout', 'syntax', 'shape'] as const).map((kind) => new FeedError(kind, '')),
      ...(['url', 'html', 'empty', 'size'] as const).map((reason) => new FeedError('network', '', {reason})),
    ];
    for (const locale of LOCALES)
      for (const error of errors) expect(textIn(locale, error), error.kind).to.match(/[。.]$/);
  });
});
