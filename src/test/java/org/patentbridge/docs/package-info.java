/** Do the pages under {@code src/docs} still say what the code does? */
@NullMarked
package org.patentbridge.docs;

import org.jspecify.annotations.NullMarked;
