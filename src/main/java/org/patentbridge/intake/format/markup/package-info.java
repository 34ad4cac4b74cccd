/**
 * What does the markup of a patent office tell?
 *
 * <p>A file is cut into records first, so that a broken one costs only itself and memory holds one
 * at a time; each is read behind limits, without its document type and without opening anything
 * else; then a format's table of paths says where the items of a patent stand. This package does
 * not know files, rows or fields; that is the part of the formats that use it.
 */
@NullMarked
package org.patentbridge.intake.format.markup;

import org.jspecify.annotations.NullMarked;
