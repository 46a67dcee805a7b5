/**
 * Ids that several feeds share, so that a selection in one widget finds its organisation in another.
 * What stands for a place bears the place's division code; what lies in a place begins with that code.
 */
export const BAOSHANLU = {
  committee: '310106017',
  residents: '310106017011',
  greening: '310106017-greening',
  eyewear: '310106017-eyewear',
  platform: '310106017-platform',
  conference: '310106017-conference',
  hospital: '310106017-unit-hospital',
  /** The five units that signed on 2019-04-12, in the order of the report. */
  signed: ['court', 'education', 'market', 'tax', 'police'].map((unit) => `310106017-unit-${unit}`),
  /** The six kinds of parties of the platform, in the order of the report. */
  parties: ['enterprise', 'trade', 'state', 'market', 'school', 'residents'].map(
    (party) => `310106017-party-${party}`,
  ),
};

export const HUANGPU = {
  conference: '310101-conference',
  conveners: '310101-conveners',
  joined: '310101-joined',
  /** The three sub-conferences, in the order of the report. */
  sub: ['science', 'sinan', 'bund'].map((place) => `310101-conference-${place}`),
};

export const DISTRICTS = {长宁区: '310105', 闵行区: '310112', 嘉定区: '310114', 崇明区: '310151'};
