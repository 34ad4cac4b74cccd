package org.patentbridge.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A synthetic national inventory as three tables with Chinese headings, the same bytes for the same
 * numbers: patents of 3,000 holders with abstracts of 271 Chinese characters in the median, every
 * eighth with English text too, in the order in which an export by subject has them; needs of
 * companies; organizations. Texts are about 600 topics; a topic has its IPC subclass.
 */
public final class NationalCorpus {

  private static final long SEED = 20_261_123;

  private static final int TOPICS = 600;
  private static final int ENGLISH_EVERY = 8;
  private static final int MEDIAN_LENGTH = 271;
  private static final double LENGTH_SPREAD = 0.35;
  private static final int SHORTEST = 60;
  private static final int LONGEST = 900;

  /** Numbers in scattered order: multiplying modulo a prime visits each once. */
  private static final long PRIME = 9_999_991;

  private static final long STRIDE = 7_368_787;
  private static final long FIRST_NUMBER = 110_000_000;

  private static final List<String> CITIES =
      List.of(
          ("北京 上海 天津 重庆 南京 苏州 无锡 常州 杭州 宁波 合肥 芜湖 武汉 长沙 广州 深圳 佛山 东莞 成都 西安 郑州 济南 青岛 大连 沈阳 长春 "
                  + "哈尔滨 太原 石家庄 福州 厦门 南昌 贵阳 昆明 兰州 银川 西宁 海口 南宁 呼和浩特 乌鲁木齐 徐州 扬州 温州 嘉兴 绍兴 烟台 潍坊 洛阳 襄阳 "
                  + "宜昌 株洲 湘潭 珠海 中山 惠州 绵阳 德阳 宝鸡 包头")
              .split(" "));
  private static final List<String> SCHOOLS =
      List.of("理工大学 交通大学 工业大学 科技大学 农业大学 医科大学 师范大学 海洋大学 材料研究所 应用化学研究所".split(" "));
  private static final List<String> BRANCHES =
      List.of("精密机械 新能源 电子 生物医药 智能装备 新材料 环保 半导体 汽车零部件 光电".split(" "));
  private static final List<String> STATES =
      List.of("授权 授权 授权 授权 授权 审中 审中 审中 失效 未缴年费 驳回 届满".split(" "));
  private static final List<String> SUBCLASSES =
      List.of(
          ("H01M H01L H02K H02J H04L H04N G06F G06N G06T G01N G01R B25J B23K B22F C22C C08L C08J"
                  + " C02F B01D B01J A61B A61K A61M C12N A01B A01G F16K F16H F03D H02S G02B B60L")
              .split(" "));

  private static final int HOLDERS = 3_000;
  private static final String CODE_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] CODE_WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };
  private static final int[] ORGANIZATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  private final TechnicalText text = new TechnicalText();
  private final Zipf topics = new Zipf(TOPICS);
  private final Zipf holders = new Zipf(HOLDERS);

  /** Writes so many patents. */
  public void writePatents(Path file, int number) throws IOException {
    write(
        file,
        "公开号,申请号,专利类型,标题,摘要,标题(英文),摘要(英文),IPC分类号,专利权人,发明人,申请日,公开日,法律状态,法律状态日期,被引次数",
        number,
        this::patent);
  }

  /** Writes so many needs. */
  public void writeNeeds(Path file, int number) throws IOException {
    write(file, "需求编号,企业名称,标题,问题描述,产品,IPC,合作方式,保密级别,有效期至", number, this::need);
  }

  /** Writes so many organizations. */
  public void writeOrganizations(Path file, int number) throws IOException {
    write(file, "机构名称,类型,统一社会信用代码,地区,主要产品", number, this::organization);
  }

  private interface RowMaker {
    void append(StringBuilder row, SplittableRandom random, int index);
  }

  private static void write(Path file, String headings, int number, RowMaker maker)
      throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.append(headings).append('\n');
      var row = new StringBuilder();
      for (int i = 0; i < number; i++) {
        row.setLength(0);
        maker.append(row, new SplittableRandom(SEED * 1_000_003 + i), i);
        out.append(row).append('\n');
      }
    }
  }

  private void patent(StringBuilder row, SplittableRandom random, int index) {
    int topic = topics.next(random);
    var filed = LocalDate.of(2006, 1, 1).plusDays(random.nextInt(7_300));
    var published = filed.plusDays(180 + random.nextInt(700));
    var english = random.nextInt(ENGLISH_EVERY) == 0;
    row.append("CN").append(FIRST_NUMBER + index * STRIDE % PRIME).append("B,");
    row.append(filed.getYear()).append(1).append(1_000_000 + index % 9_000_000).append(',');
    row.append(random.nextInt(4) == 0 ? "实用新型," : "发明,");
    row.append(text.titleZh(random, topic)).append(',');
    row.append(text.bodyZh(random, topic, length(random))).append(',');
    row.append(english ? text.english(random, topic, 9) : "").append(',');
    row.append(english ? text.english(random, topic, 60 + random.nextInt(120)) : "").append(',');
    row.append(ipc(random, topic)).append(',');
    row.append(holder(holders.next(random))).append(',');
    row.append(person(random)).append(';').append(person(random)).append(',');
    row.append(filed).append(',').append(published).append(',');
    row.append(STATES.get(random.nextInt(STATES.size()))).append(',');
    row.append(published.plusDays(random.nextInt(900))).append(',').append(random.nextInt(30));
  }

  /** Lengths around the median; the sum of four uniform numbers is nearly normal. */
  private static int length(SplittableRandom random) {
    double normal = 0;
    for (int i = 0; i < 4; i++) {
      normal += random.nextDouble() - 0.5;
    }
    double length = MEDIAN_LENGTH * StrictMath.exp(LENGTH_SPREAD * normal * StrictMath.sqrt(3));
    return (int) Math.clamp(length, SHORTEST, LONGEST);
  }

  private static String ipc(SplittableRandom random, int topic) {
    var own = SUBCLASSES.get(topic % SUBCLASSES.size());
    var first = own + " " + (1 + random.nextInt(60)) + "/" + String.format("%02d", topic % 90);
    if (random.nextInt(3) > 0) {
      return first;
    }
    var other = SUBCLASSES.get(random.nextInt(SUBCLASSES.size()));
    return first + ";" + other + " " + (1 + random.nextInt(60)) + "/00";
  }

  private static String holder(int rank) {
    int city = rank % CITIES.size();
    int kind = rank / CITIES.size() % (SCHOOLS.size() + BRANCHES.size());
    int number = rank / CITIES.size() / (SCHOOLS.size() + BRANCHES.size());
    var name = CITIES.get(city) + (number == 0 ? "" : "第" + (number + 1));
    return kind < SCHOOLS.size()
        ? name + SCHOOLS.get(kind)
        : name + BRANCHES.get(kind - SCHOOLS.size()) + "有限公司";
  }

  private static String person(SplittableRandom random) {
    var family = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗";
    var given = "伟芳娜敏静强磊军洋勇艳杰娟涛明超秀霞平刚";
    return ""
        + family.charAt(random.nextInt(family.length()))
        + given.charAt(random.nextInt(given.length()))
        + given.charAt(random.nextInt(given.length()));
  }

  private void need(StringBuilder row, SplittableRandom random, int index) {
    int topic = topics.next(random);
    row.append("N-").append(index).append(',').append(company(index % 10_000)).append(',');
    row.append(text.titleZh(random, topic)).append(',');
    row.append(text.bodyZh(random, topic, 50 + random.nextInt(100))).append(',');
    row.append(text.titleZh(random, topic)).append(',');
    row.append(ipc(random, topic)).append(",许可;合作开发,");
    row.append(random.nextInt(3) == 0 ? "公开" : "匿名").append(",2027-12-31");
  }

  private void organization(StringBuilder row, SplittableRandom random, int index) {
    row.append(company(index)).append(",中小企业,").append(code(index)).append(',');
    row.append("320").append(1 + random.nextInt(9)).append("00,");
    row.append(text.titleZh(random, topics.next(random)));
  }

  private static String company(int index) {
    var city = CITIES.get(index % CITIES.size());
    return city + "第" + index + BRANCHES.get(index % BRANCHES.size()) + "股份有限公司";
  }

  /** A unified social credit code with both of its check characters. */
  private static String code(int index) {
    var body = String.format("%08d", index);
    int sum = 0;
    for (int i = 0; i < ORGANIZATION_WEIGHTS.length; i++) {
      sum += (body.charAt(i) - '0') * ORGANIZATION_WEIGHTS[i];
    }
    int check = 11 - sum % 11;
    var organization = body + (check == 10 ? "X" : check == 11 ? "0" : Integer.toString(check));
    var code = "91320500" + organization;
    int whole = 0;
    for (int i = 0; i < CODE_WEIGHTS.length; i++) {
      whole += CODE_ALPHABET.indexOf(code.charAt(i)) * CODE_WEIGHTS[i];
    }
    int size = CODE_ALPHABET.length();
    return code + CODE_ALPHABET.charAt((size - whole % size) % size);
  }
}
