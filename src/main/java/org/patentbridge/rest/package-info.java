/**
 * How is it used by another program?
 *
 * <p>A door: resources under {@code /api/v1} parse, call one use case and render; errors are RFC
 * 9457 problem documents, lists page by cursor with a {@code Link}. Nothing is decided here.
 */
@NullMarked
package org.patentbridge.rest;

import org.jspecify.annotations.NullMarked;
