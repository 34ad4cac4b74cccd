package org.patentbridge.bench;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Text that weighs like a patent's: common words by Zipf's law in front, technical words of the
 * text's topic and compounds of them behind, in Chinese or English. The same random numbers give
 * the same text.
 */
final class TechnicalText {

  private static final List<String> COMMON_ZH =
      List.of(
          ("的 所述 一种 包括 进行 具有 通过 设置 以及 用于 采用 其中 本发明 方法 装置 连接 提供 实现 提高 与 和 在 上 中 将 对 由 为 "
                  + "使 能够 可以 有效 结构 系统 步骤 制备 得到 固定 安装 表面 内部 一端 另一端 两侧 第一 第二 多个 至少 公开 技术 领域 属于 涉及 "
                  + "特别 解决 问题 现有 效果 优点 简单 方便 稳定 可靠 成本 降低 减少 避免 增加 控制 根据 基于 获取 处理 之间 相对 分别 依次")
              .split(" "));

  private static final List<String> TECHNICAL_ZH =
      List.of(
          ("电池 电极 电解 隔膜 正极 负极 石墨 硅碳 锂盐 固态 电容 充电 放电 储能 氢气 燃料 催化 膜层 涂层 陶瓷 金属 合金 钢板 铝箔 铜箔 钛材 "
                  + "镁粉 稀土 磁体 线圈 电机 转子 定子 轴承 齿轮 减速 传动 阀门 阀座 密封 泵体 管道 压力 温度 湿度 流量 传感 芯片 晶圆 光刻 刻蚀 薄膜 "
                  + "封装 测试 电路 信号 频率 滤波 天线 通信 网络 数据 算法 模型 图像 识别 检测 诊断 监测 预警 机器人 手臂 关节 视觉 导航 定位 路径 抓取 "
                  + "焊接 切割 打磨 喷涂 铸造 锻造 挤压 拉伸 热处理 淬火 模具 夹具 刀具 机床 主轴 导轨 纤维 树脂 复合 橡胶 塑料 发泡 粘接 溶剂 试剂 浓度 "
                  + "反应 合成 结晶 过滤 干燥 蒸馏 萃取 吸附 分离 净化 废水 污泥 烟气 粉尘 固废 土壤 种子 播种 灌溉 施肥 收割 温室 饲料 养殖 疫苗 抗体 "
                  + "蛋白 基因 细胞 药物 制剂 靶点 支架 植入 导管 超声 影像 心电 血压 康复 光伏 组件 逆变 风机 叶片 塔筒 电网 变压 开关 绝缘 电缆 激光 "
                  + "光纤 透镜 棱镜 显示 面板 背光 触控 车身 底盘 制动 转向 悬架 轮胎 航空 发动机 涡轮 燃烧 冷却 散热 振动 噪声 疲劳 强度 硬度 韧性 腐蚀 "
                  + "磨损 润滑 油膜 间隙 应力 应变 位移 速度 加速度 扭矩 功率 效率 寿命")
              .split(" "));

  private static final List<String> ENDING_ZH =
      List.of("装置 方法 系统 设备 结构 材料 组件 工艺 制备方法 检测方法 控制方法 及其应用".split(" "));

  private static final List<String> COMMON_EN =
      List.of(
          ("the a of and to in is for with by an are on the invention method device which said"
                  + " comprises provided first second at least one end surface between used system"
                  + " structure improving effect reducing cost step obtaining according based")
              .split(" "));

  private static final List<String> STEM_EN =
      List.of(
          ("electro thermo hydro photo magneto piezo micro nano poly ceramic carbon silicon lithium"
                  + " sodium cobalt nickel titan ferro alumin cupr fluor chlor sulf phosph nitr"
                  + " oxid cataly membran valv seal bear gear rotor stator turbin compress")
              .split(" "));

  private static final List<String> TAIL_EN =
      List.of(
          ("er ing ed ation ator ment ive ity ance al ic ide ite ine ane ene ol on um or")
              .split(" "));

  /** Technical words of one topic; texts of a topic share them. */
  private static final int TOPIC_WORDS = 12;

  private static final double TECHNICAL_SHARE = 0.45;
  private static final double COMPOUND_SHARE = 0.25;
  private static final double CODE_SHARE = 0.01;
  private static final double SENTENCE_END = 0.07;

  private final Zipf commonZh = new Zipf(COMMON_ZH.size());
  private final Zipf technicalZh = new Zipf(TECHNICAL_ZH.size());
  private final Zipf ofTopic = new Zipf(TOPIC_WORDS);
  private final Zipf commonEn = new Zipf(COMMON_EN.size());

  /** A title; every text has a topic, which decides its technical words. */
  String titleZh(SplittableRandom random, int topic) {
    return "一种"
        + technicalZh(random, topic)
        + technicalZh(random, topic)
        + (random.nextInt(2) == 0 ? technicalZh(random, topic) : "")
        + ENDING_ZH.get(random.nextInt(ENDING_ZH.size()));
  }

  /** About so many characters, whole words. */
  String bodyZh(SplittableRandom random, int topic, int characters) {
    var text = new StringBuilder(characters + 8).append("本发明公开了").append(titleZh(random, topic));
    text.append("，");
    while (text.length() < characters) {
      text.append(wordZh(random, topic));
      if (random.nextDouble() < SENTENCE_END) {
        text.append(random.nextInt(4) == 0 ? '。' : '，');
      }
    }
    return text.append('。').toString();
  }

  private String wordZh(SplittableRandom random, int topic) {
    double kind = random.nextDouble();
    if (kind < CODE_SHARE) {
      return "" + (char) ('A' + random.nextInt(26)) + random.nextInt(10_000);
    }
    if (kind > TECHNICAL_SHARE) {
      return COMMON_ZH.get(commonZh.next(random));
    }
    var word = technicalZh(random, topic);
    return random.nextDouble() < COMPOUND_SHARE ? word + technicalZh(random, topic) : word;
  }

  private String technicalZh(SplittableRandom random, int topic) {
    int place =
        random.nextInt(3) == 0
            ? technicalZh.next(random)
            : Math.floorMod(topic * 31 + ofTopic.next(random) * 17, TECHNICAL_ZH.size());
    return TECHNICAL_ZH.get(place);
  }

  /** So many words. */
  String english(SplittableRandom random, int topic, int words) {
    var text = new StringBuilder(words * 8);
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : " ");
      text.append(
          random.nextDouble() < TECHNICAL_SHARE
              ? technicalEn(random, topic)
              : COMMON_EN.get(commonEn.next(random)));
    }
    return text.toString();
  }

  private String technicalEn(SplittableRandom random, int topic) {
    int place = topic * 7 + ofTopic.next(random) * 13;
    return STEM_EN.get(Math.floorMod(place, STEM_EN.size()))
        + STEM_EN.get(random.nextInt(STEM_EN.size()))
        + TAIL_EN.get(random.nextInt(TAIL_EN.size()));
  }
}
