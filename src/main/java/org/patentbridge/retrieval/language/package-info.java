/**
 * What did a person who knows the query language ask for?
 *
 * <p>Reads fields, operators, phrases and ranges into conditions, within stated bounds, and prints
 * conditions back. Text that is no query is left as it is. This package searches nothing.
 */
@NullMarked
package org.patentbridge.retrieval.language;

import org.jspecify.annotations.NullMarked;
