/** Changes in the text of one object that leave every other character where it is. */
package io.github.supportguide.files.edit;
