import {expect} from '@open-wc/testing';
import {coloursOf, contrastsOf, GROUPS, styleSheetOf} from '../../../stories/manual/theme-colours.js';

describe('the theme editor’s colours', () => {
  it('finds nothing too faint in a theme of ours', () => {
    for (const theme of ['light', 'dark', 'red'] as const)
      expect(contrastsOf(coloursOf(theme, {})).filter(({isEnough}) => !isEnough)).to.deep.equal([]);
  });

  it('puts what is too faint first', () => {
    const [first] = contrastsOf(coloursOf('light', {muted: '#cccccc'}));
    expect(first).to.include({ink: 'muted', ground: 'surface', least: 4.5, isEnough: false});
    expect(first!.ratio).to.be.closeTo(1.61, 0.01);
  });

  it('prints what was changed and nothing besides', () => {
    expect(styleSheetOf('light', {accent: '#1c5aa6'})).to.equal(
      '/* <dj-… theme="light"> */\n:root {\n  --dj-accent: #1c5aa6;\n}',
    );
  });

  it('offers no colour that a colour field cannot hold', () => {
    const offered = GROUPS.flatMap(({names}) => names);
    expect(offered).to.include('accent').and.not.include('shade');
  });
});
