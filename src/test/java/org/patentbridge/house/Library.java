package org.patentbridge.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/** What we build on, and the rooms that may know it. */
enum Library {
  LUCENE(List.of("backend.lucene"), "org.apache.lucene.."),
  OPENSEARCH(List.of("backend.opensearch"), "org.opensearch..", "org.apache.hc.."),
  HANLP(List.of("backend.lucene"), "com.hankcs.."),
  HIBERNATE(
      List.of("store"),
      "org.hibernate..",
      "io.quarkus.hibernate..",
      "io.quarkus.panache..",
      "jakarta.persistence.."),
  DATABASES(
      List.of("store", "app"),
      "org.flywaydb..",
      "org.h2..",
      "org.postgresql..",
      "java.sql",
      "javax.sql"),
  SPREADSHEETS(List.of("intake", "export"), "org.dhatim.fastexcel.."),
  PAPER(List.of("export"), "org.apache.pdfbox..", "org.apache.fontbox.."),
  CSV(List.of("intake", "rulebook", "export"), "de.siegmar.fastcsv.."),
  XML(List.of("intake"), "javax.xml.stream..", "com.ctc.wstx.."),
  YAML(List.of("rulebook"), "org.snakeyaml..", "org.yaml.."),
  JSON(
      List.of("intake", "store", "rest", "cli", "mcp", "backend.opensearch"),
      "com.fasterxml.jackson..",
      "tools.jackson.."),
  JAX_RS(
      List.of("rest", "web"),
      "jakarta.ws.rs..",
      "org.jboss.resteasy..",
      "org.eclipse.microprofile.openapi.."),
  QUTE(List.of("web"), "io.quarkus.qute.."),
  PICOCLI(List.of("cli", "app"), "picocli..", "me.tongfei.."),
  MATRICES(List.of("semantics"), "org.ejml.."),
  EMBEDDINGS(List.of("semantics.onnx"), "ai.onnxruntime..", "ai.djl.."),
  OR_TOOLS(List.of("allocation", "scheduling"), "com.google.ortools.."),
  PASSWORDS(List.of("guard"), "org.bouncycastle.."),
  MAILER(List.of("mail", "app"), "io.quarkus.mailer..", "io.vertx.ext.mail.."),
  SCHEDULER(List.of("app"), "io.quarkus.scheduler.."),
  BUCKETS(List.of("guard"), "io.github.bucket4j.."),
  METRICS(List.of("app"), "io.micrometer.."),
  CAFFEINE(
      List.of("backend", "store", "guard", "app"), "com.github.benmanes..", "io.quarkus.cache.."),
  ASSISTANTS(List.of("mcp"), "io.quarkiverse.mcp.."),
  INJECTION(
      List.of("usecase", "store", "guard", "rest", "web", "mcp", "app"),
      "jakarta.inject..",
      "jakarta.enterprise.."),
  QUARKUS(List.of("app", "store", "rest", "web", "mcp"), "io.quarkus..") {
    @Override
    DescribedPredicate<JavaClass> classes() {
      return super.classes().and(not(CAFFEINE.classes())).and(not(MAILER.classes()));
    }
  };

  private final List<String> rooms;
  private final String[] packages;

  Library(List<String> rooms, String... packages) {
    this.rooms = rooms;
    this.packages = packages;
  }

  List<String> rooms() {
    return rooms;
  }

  DescribedPredicate<JavaClass> classes() {
    return resideInAnyPackage(packages);
  }
}
