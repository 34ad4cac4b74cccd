package org.patentbridge.house.planted.evaluation;

import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.google.ortools.graph.MinCostFlow;
import com.hankcs.hanlp.seg.common.Term;
import de.siegmar.fastcsv.reader.CsvReader;
import io.github.bucket4j.Bucket;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkiverse.mcp.server.ToolManager;
import io.quarkus.mailer.Mailer;
import io.quarkus.qute.Template;
import io.quarkus.runtime.Quarkus;
import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import javax.xml.stream.XMLStreamReader;
import org.apache.lucene.index.IndexReader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.dhatim.fastexcel.Workbook;
import org.ejml.data.DMatrixRMaj;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.snakeyaml.engine.v2.api.Load;
import picocli.CommandLine;

/** A room that has one of everything and may have none of it. */
public abstract class LibraryHoarder {

  abstract JsonNode json();

  abstract Cache<String, String> cache();

  abstract MinCostFlow optimum();

  abstract DMatrixRMaj matrix();

  abstract OrtSession model();

  abstract Term word();

  abstract CsvReader<String> table();

  abstract Template page();

  abstract Quarkus service();

  abstract Instance<String> bean();

  abstract Response response();

  abstract XMLStreamReader xml();

  abstract IndexReader index();

  abstract Workbook sheet();

  abstract PDDocument paper();

  abstract Load rules();

  abstract CommandLine commands();

  abstract EntityManager records();

  abstract Connection rows();

  abstract Argon2BytesGenerator passwords();

  abstract Bucket bucket();

  abstract OpenSearchClient cluster();

  abstract Mailer letters();

  abstract Scheduler clock();

  abstract MeterRegistry meters();

  abstract ToolManager tools();
}
