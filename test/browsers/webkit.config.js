// The tests of a page, in WebKit.
import {findWebKit, WebKitLauncher} from './webkit.js';
import {patient} from './patient.js';

export default {...patient, browsers: [new WebKitLauncher(findWebKit())]};
