/**
 * Who gets whom when everyone wants the same?
 *
 * <p>Problem in, solution out: the most points over the whole event under the limits of all
 * parties. This room knows nothing of texts, classes or law.
 */
@NullMarked
package org.patentbridge.allocation;

import org.jspecify.annotations.NullMarked;
