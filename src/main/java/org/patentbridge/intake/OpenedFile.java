package org.patentbridge.intake;

import org.patentbridge.domain.provenance.Digest;

/**
 * A file whose format and encoding are known and whose rows come next.
 *
 * @param source file name as the user gave it
 * @param speaker whose word it is
 * @param format id of the format
 * @param encoding name of the character encoding, empty for files that are not text
 * @param digest of its bytes
 * @param bytes its length
 */
public record OpenedFile(
    String source, String speaker, String format, String encoding, Digest digest, long bytes) {}
