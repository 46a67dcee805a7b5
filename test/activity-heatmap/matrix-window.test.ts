import {expect} from '@open-wc/testing';
import {drawnAround, linesInView} from '../../src/activity-heatmap/matrix-window.js';

describe('linesInView', () => {
  it('counts in whole steps, so that not every pixel of scrolling draws', () => {
    expect(linesInView(7, 400, 25)).to.deep.equal([0, 19]);
    expect(linesInView(260, 400, 25)).to.deep.equal([10, 29]);
  });
  it('counts no more than are in view before anybody scrolls', () => {
    expect(linesInView(0, 400, 25)).to.deep.equal([0, 15]);
    expect(linesInView(0, 401, 25)).to.deep.equal([0, 16]);
  });
});

describe('drawnAround', () => {
  it('draws some more on both sides, and none that are not there', () => {
    expect(drawnAround({rows: [0, 19], columns: [30, 49]}, 12, 200)).to.deep.equal({
      rows: [0, 11],
      columns: [25, 54],
    });
  });
  it('draws the last ones where a matrix became smaller than what was in view', () => {
    expect(drawnAround({rows: [500, 519], columns: [0, 9]}, 20, 12).rows).to.deep.equal([15, 19]);
  });
});
