package org.patentbridge.keeping;

import java.nio.file.Path;

/**
 * Where the files lie that belong to a backup beside the database.
 *
 * @param data folder of database and index
 * @param rules folder of the rules
 * @param key file of the key by which links and cursors are sealed; it need not be there
 */
public record KeptFiles(Path data, Path rules, Path key) {}
