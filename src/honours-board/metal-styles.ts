import {css} from 'lit';

/**
 * Brass, lacquer, pewter and paper: what plaques and the marks of honours are made of, the same in every theme. A
 * moulding has a lit and a shaded side.
 */
export const metalStyles = css`
  .brass {
    --face: var(--dj-brass-face, linear-gradient(168deg, #f9f0d2, #f0dda9 36%, #e5c986 64%, #f2e2b4));
    --moulding: linear-gradient(165deg, #fdf3c9, #d9b664 22%, #8f6420 52%, #cfa654 78%, #f6e4a6);
    --edge: var(--dj-brass-edge, #9a7026);
    --rule: var(--dj-brass-rule, #94691c);
    --ink: var(--dj-brass-ink, #6e0a0f);
    --small: var(--dj-brass-small, #5a3a08);
    --seal: #a2171b;
    --sealed: #fff4df;
    --light: #ffffff80;
    --drop: #2a161047;
    --cut: 0 1px 0 #ffffff8c;
  }
  .lacquer {
    --face: var(--dj-lacquer-face, linear-gradient(168deg, #a2171b, #8e1015 36%, #7c0b10 64%, #97141a));
    --moulding: linear-gradient(165deg, #f6dd95, #cf9f4b 22%, #7d5216 52%, #b98a3a 78%, #eccb7c);
    --edge: var(--dj-lacquer-edge, #d9b060);
    --rule: var(--dj-lacquer-rule, #e3be72);
    --ink: var(--dj-lacquer-ink, #fbe7b2);
    --small: var(--dj-lacquer-small, #f3d08a);
    --seal: #f0d18c;
    --sealed: #6e0a0f;
    --light: #ffd9a01f;
    --drop: #2a161047;
    --cut: 0 -1px 0 #00000059;
  }
  .pewter {
    --face: var(--dj-pewter-face, linear-gradient(168deg, #f4f2ee, #dedad3 36%, #cdc8bf 64%, #e8e4dd));
    --moulding: linear-gradient(165deg, #fdfcfa, #c3bdb3 22%, #7d746a 52%, #b1aaa0 78%, #efece6);
    --edge: var(--dj-pewter-edge, #7d746a);
    --rule: var(--dj-pewter-rule, #857b70);
    --ink: var(--dj-pewter-ink, #2e2620);
    --small: var(--dj-pewter-small, #4a4038);
    --seal: #4a4038;
    --sealed: #f4f2ee;
    --light: #ffffff99;
    --drop: #2a161033;
    --cut: 0 1px 0 #ffffff80;
  }
  .paper {
    --face: var(--_raised);
    --moulding: var(--_raised);
    --edge: var(--_border);
    --rule: var(--_gold);
    --ink: var(--_text);
    --small: var(--_muted);
    --seal: transparent;
    --sealed: var(--_muted);
    --light: transparent;
    --drop: transparent;
  }
`;
