/**
 * What does an empty form for a kind of record ask for?
 *
 * <p>Makes templates from the names and words of the shelf and from what the makers of records
 * accept, so that a template cannot ask for what the import would refuse; and knows its example row
 * again. This package writes no file.
 */
@NullMarked
package org.patentbridge.intake.template;

import org.jspecify.annotations.NullMarked;
