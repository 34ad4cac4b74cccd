/**
 * How does an assistant ask?
 *
 * <p>Tools of the Model Context Protocol over HTTP, each of which calls one use case for the
 * account whose API token the assistant shows. They read, and may propose match lists for people to
 * review; they publish nothing.
 */
@NullMarked
package org.patentbridge.mcp;

import org.jspecify.annotations.NullMarked;
