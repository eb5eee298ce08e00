/**
 * A second reading of the support policy, to hold the domain against. It was written from the published specification
 * alone, by somebody who had not read the deciding code, and reads the tables as data: so an error in understanding the
 * policy shows, unless it was made twice. Hence nothing here may be mended by looking at how the domain does it, and
 * nothing here is meant to be clever. The steps, and the paragraphs R, S and T, are those of the specification.
 */
package io.github.supportguide.oracle;
