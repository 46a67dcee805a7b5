import {expect} from '@open-wc/testing';
import {FeedError} from '../../src/feed/feed-error.js';
import {errorText} from '../../src/frame/error-text.js';
import {LOCALES} from '../../src/locale/messages.js';

describe('errorText', () => {
  it('says the closest cause there is', () => {
    expect(errorText(new FeedError('syntax', '', {reason: 'html'}), 'zh-Hans')).to.contain('重新登录');
    expect(errorText(new FeedError('http', '', {status: 403}), 'en')).to.contain('permission');
    expect(errorText(new FeedError('http', '', {status: 500}), 'zh-Hant')).to.equal('資料服務暫時不可用。');
    expect(errorText(new FeedError('timeout', ''), 'zh-Hans')).to.equal('服务器没有响应。');
  });

  it('has a sentence for every kind and reason in every language', () => {
    const errors = [
      ...(['http', 'timeout', 'syntax', 'shape'] as const).map((kind) => new FeedError(kind, '')),
      ...(['url', 'html', 'empty', 'size'] as const).map((reason) => new FeedError('network', '', {reason})),
    ];
    for (const locale of LOCALES)
      for (const error of errors) expect(errorText(error, locale), error.kind).to.match(/[。.]$/);
  });
});
