// Everything here adds to pages that work without it. Parts of the script share one name of the page's window.
'use strict';
window.supportguide = {};
