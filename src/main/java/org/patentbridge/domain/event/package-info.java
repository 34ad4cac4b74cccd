/**
 * When, where and under which limits do they meet?
 *
 * <p>Events of the programmes with sides, participants, limits, pins and bans. This package does
 * not match anybody.
 */
@NullMarked
package org.patentbridge.domain.event;

import org.jspecify.annotations.NullMarked;
