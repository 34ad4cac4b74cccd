package org.patentbridge.semantics.onnx;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The smallest sentence model: it looks up a vector for each token in a table, and may average them
 * itself. Written as the protocol buffer that ONNX is, field by field.
 */
public final class TinyModel {

  /** Numbers of the tokens as {@link #tokenizer} gives them, a row each. */
  static final float[][] TABLE = {
    {0, 0, 0}, {9, 9, 9}, {3, 0, 0}, {0, 4, 0}, {0, 0, 5}, {1, 1, 1},
  };

  private static final int FLOAT = 1;
  private static final int INT64 = 7;
  private static final int BOOL = 9;

  /** Kinds of attributes. */
  private static final int INTEGER = 2;

  private static final int INTEGERS = 7;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private TinyModel() {}

  /** A model that gives the vectors of the tokens. */
  public static byte[] ofTokens(String output, List<String> inputs) {
    return model(
        inputs,
        INT64,
        new TinyModel().message(1, gather(inputs.getFirst(), output)),
        value(output, FLOAT, "batch", "sequence", 3));
  }

  /** A model that says little about its vectors until it runs, and perhaps the wrong thing. */
  static byte[] ofCompressedTokens(List<String> inputs, Object declaredDimensions, int kept) {
    var output = "last_hidden_state";
    return model(
        inputs,
        INT64,
        new TinyModel()
            .message(1, gather(inputs.getFirst(), "tokens"))
            .message(1, compress("tokens", output))
            .message(5, keep(kept)),
        value(output, FLOAT, "batch", "sequence", declaredDimensions));
  }

  /** A model whose vectors have that many dimensions. */
  static byte[] ofWidth(List<String> inputs, int width) {
    return model(
        inputs,
        INT64,
        new TinyModel()
            .message(1, gather(inputs.getFirst(), "tokens"))
            .message(1, repeat("tokens", "last_hidden_state"))
            .message(5, times(width / 3)),
        value("last_hidden_state", FLOAT, "batch", "sequence", width));
  }

  /** A model that averages. */
  public static byte[] ofTexts(String output, List<String> inputs) {
    return model(
        inputs,
        INT64,
        new TinyModel()
            .message(1, gather(inputs.getFirst(), "tokens"))
            .message(1, average("tokens", output)),
        value(output, FLOAT, "batch", 3));
  }

  /** A model whose inputs are no whole numbers. */
  static byte[] ofOtherNumbers(List<String> inputs) {
    return model(
        inputs,
        FLOAT,
        new TinyModel().message(1, identity(inputs.getFirst(), "last_hidden_state")),
        value("last_hidden_state", FLOAT, "batch", "sequence"));
  }

  /** A tokenizer that splits at blanks and knows five words; a mark stands before each text. */
  public static String tokenizer(String padding) {
    return """
        {"version": "1.0", "truncation": null, "padding": %s, "added_tokens": [
          {"id": 1, "content": "[CLS]", "single_word": false, "lstrip": false, "rstrip": false,
           "normalized": false, "special": true},
          {"id": 0, "content": "[PAD]", "single_word": false, "lstrip": false, "rstrip": false,
           "normalized": false, "special": true}],
         "normalizer": {"type": "Lowercase"},
         "pre_tokenizer": {"type": "WhitespaceSplit"},
         "post_processor": {"type": "TemplateProcessing",
           "single": [{"SpecialToken": {"id": "[CLS]", "type_id": 0}},
                      {"Sequence": {"id": "A", "type_id": 0}}],
           "pair": [{"Sequence": {"id": "A", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 1}}],
           "special_tokens": {"[CLS]": {"id": "[CLS]", "ids": [1], "tokens": ["[CLS]"]}}},
         "decoder": null,
         "model": {"type": "WordLevel", "unk_token": "other",
           "vocab": {"[PAD]": 0, "[CLS]": 1, "battery": 2, "电池": 3, "cement": 4, "other": 5}}}
        """
        .formatted(padding);
  }

  private static byte[] model(List<String> inputs, int type, TinyModel nodes, TinyModel output) {
    var graph = nodes.text(2, "tiny").message(5, table());
    for (String input : inputs) {
      graph.message(11, value(input, type, "batch", "sequence"));
    }
    graph.message(12, output);
    return new TinyModel()
        .number(1, 8)
        .message(7, graph)
        .message(8, new TinyModel().text(1, "").number(2, 13))
        .bytes
        .toByteArray();
  }

  private static TinyModel gather(String ids, String output) {
    return new TinyModel().text(1, "table").text(1, ids).text(2, output).text(4, "Gather");
  }

  private static TinyModel identity(String input, String output) {
    return new TinyModel().text(1, input).text(2, output).text(4, "Identity");
  }

  private static TinyModel average(String input, String output) {
    return new TinyModel()
        .text(1, input)
        .text(2, output)
        .text(4, "ReduceMean")
        .message(5, new TinyModel().text(1, "axes").number(8, 1).number(20, INTEGERS))
        .message(5, new TinyModel().text(1, "keepdims").number(3, 0).number(20, INTEGER));
  }

  private static TinyModel compress(String input, String output) {
    return new TinyModel()
        .text(1, input)
        .text(1, "keep")
        .text(2, output)
        .text(4, "Compress")
        .message(5, new TinyModel().text(1, "axis").number(3, 2).number(20, INTEGER));
  }

  private static TinyModel repeat(String input, String output) {
    return new TinyModel().text(1, input).text(1, "times").text(2, output).text(4, "Tile");
  }

  private static TinyModel keep(int kept) {
    var raw = new byte[] {1, 1, 1};
    Arrays.fill(raw, kept, raw.length, (byte) 0);
    return new TinyModel().number(1, raw.length).number(2, BOOL).text(8, "keep").field(9, raw);
  }

  private static TinyModel times(int times) {
    var raw = ByteBuffer.allocate(3 * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    raw.putLong(1).putLong(1).putLong(times);
    return new TinyModel().number(1, 3).number(2, INT64).text(8, "times").field(9, raw.array());
  }

  private static TinyModel table() {
    var raw = ByteBuffer.allocate(TABLE.length * 3 * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (float[] row : TABLE) {
      for (float component : row) {
        raw.putFloat(component);
      }
    }
    return new TinyModel()
        .number(1, TABLE.length)
        .number(1, 3)
        .number(2, FLOAT)
        .text(8, "table")
        .field(9, raw.array());
  }

  /** A declared input or output; a dimension is a number, or a name where it depends. */
  private static TinyModel value(String name, int type, Object... dimensions) {
    var shape = new TinyModel();
    for (Object dimension : dimensions) {
      shape.message(
          1,
          dimension instanceof Integer fixed
              ? new TinyModel().number(1, fixed)
              : new TinyModel().text(2, dimension.toString()));
    }
    var tensor = new TinyModel().number(1, type).message(2, shape);
    return new TinyModel().text(1, name).message(2, new TinyModel().message(1, tensor));
  }

  private TinyModel number(int field, long value) {
    varint((long) field << 3);
    varint(value);
    return this;
  }

  private TinyModel text(int field, String value) {
    return field(field, value.getBytes(StandardCharsets.UTF_8));
  }

  private TinyModel message(int field, TinyModel value) {
    return field(field, value.bytes.toByteArray());
  }

  private TinyModel field(int field, byte[] value) {
    varint((long) field << 3 | 2);
    varint(value.length);
    bytes.writeBytes(value);
    return this;
  }

  private void varint(long value) {
    long rest = value;
    while (rest >= 0x80) {
      bytes.write((int) (rest & 0x7f | 0x80));
      rest >>>= 7;
    }
    bytes.write((int) rest);
  }
}
