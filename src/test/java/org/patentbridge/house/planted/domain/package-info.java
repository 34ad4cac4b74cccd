/** A planted room that is null-marked, so that the rule can be seen to pass as well. */
@NullMarked
package org.patentbridge.house.planted.domain;

import org.jspecify.annotations.NullMarked;
