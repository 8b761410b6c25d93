/// Expressions at the edges of the language, with what promtool 2.42 says of them.
enum HardCases {
    static let taken = [
        "x @ start() [5m]", "x @ end()[5m] offset 1m", "x[5m s30s]", "x[5m m1m]", "x[5m :1m]", "1 + on () x",
        "x + on () group_left (a) 1", "x atan2 y atan2 z", "sum by (offset, on, bool, group_left, start) (x)",
        "without", #"sum{sum="sum"}"#, "sum[5m]", "rate(sum[5m])", "time ()", "Sum(x)", "sUm bY (a) (x)",
        "0777777777777777777777777777", "0X1f", "1e-400", "08.5", "-0", "Inf", "infinity", "+nan", "(x)[5m:]",
        "(x[5m])", "rate((x[5m]))", "x offset -5m -5", "x offset 5m[5m:]", "x @ 9223372036854774784", "x @ 1e18",
        "x @ +5", "x @ START()", "x[292y]", "x[292y24w3d23h47m16s854ms]", "x[0001m]", "x[5m # c\n]", #"x{a="b",}"#,
        #"x{a="b" ,  # c\#n}"#, #"{a="b"}"#, #"{__name__="x",__name__="y"}"#, #"{a!=""}"#, #"{a!~""}"#,
        #"{a=~".+"}"#, #"{a!~"a?"}"#, #"{on="x",inf="y",offset!="z"}"#, #"x{a=~`\Q\C\E`}"#, "x{a=~`(?i)a`}",
        #""\u00e9""#, #""\U0010ffff""#, #""\377""#, #"`a\`"#, "x # (", "x #", "1 > bool 2", ":", "::", "a:",
        "round(x)", "hour()", #"label_join(x, "a", "b")"#, "scalar(vector(1))", "holt_winters(x[5m], 0.5, 0.5)",
        "limitk", "end", "start + end", "a ^ -b ^ c", "- a ^ b", "2 ^ - 1 ^ 3", "x offset 5m ^ 2", "x @ 5 ^ 2",
        "x unless ignoring () y", "x or on (a,) y",
    ]

    static let refused = [
        "x @ start() [5m] @ 5", "x[5m:1m:1m]", "x * on (a) group_left (b) group_left (c) y",
        "x and on (a) group_left y", "x == bool bool y", "bool", "ignoring", "atan2", #"atan2{a="b"}"#,
        "x atan2 atan2", "sum by (without) (x)", "sum by (inf) (x)", "sum by (a:b) (x)", "sum by (a b) (x)",
        "sum by (a,,b) (x)", "sum by (a,) (x) by (b)", "sum without (x)", "without without without", "by by (x)",
        "sum sum", "topk(1)", "topk()", #"topk("1", x)"#, "topk(x, x)", #"quantile("a", x)"#, "count_values(1, x)",
        #"count_values("a", x, y)"#, "sum(x,)", "rate(x[5m],)", "time(,)", "Time()", "TIME()",
        "0x7fffffffffffffffff", "0x", "1e400", ".5.5", "5..5", "1.e", "1e5e", "0b1", #"-"a""#, "-x[5m]", "--x[5m:]",
        "(x[5m])[5m:]", "(x) offset 5m", "x offset (5m)", "x offset 5", "x offset +5m", "x offset --5m",
        "x[5m] offset 5m offset 5m", "x[5m:] offset 5m @ 5 offset 3m", "x[5m] @ inf", "x @ 9223372036854775807",
        "x @ -9223372036854775808", "x @ --5", "x @ (5)", "x @ start", "x @ start()()", "x[293y]",
        "x[292y24w3d23h47m16s855ms]", "x[9999999999999999999s]", "x[1m 1s]", "x[1s1m]", "x[ # c\n5m]",
        #"x[5m]{a="b"}"#, #"x{a="b""#, "x{,}", "x{a=b}", #"x{a="b"}}"#, "{}", #"{__name__=""}"#,
        #"x{__name__!="y"}"#, #"{a!~".+"}"#, #"{a=~"a?"}"#, #"{a="",b=""}"#, "x{a=~`(`}", "x{a=~`a)(?:b`}",
        #"x{a=~`\Qa`}"#, #"x{a=~`\C`}"#, "x{a=~`(?<n>a)`}", "x{a=~`a**`}", #""a"#, #"'a\"'"#, #""a\'""#, #""\x4""#,
        #""\ud800""#, #""\U00110000""#, #""\400""#, #""\8""#, #""�""#, "# c", "é", "x é", "a?b", "x!y", "x=~y",
        #"x{a=="b"}"#, #"x{a= ~"b"}"#, "x and bool y", "x + bool y", "1 and 2", "x and 2", #"x and "a""#,
        #""a" == "a""#, "x[5m] + 1", "x + x[5m]", "a:b(x)", "a b", "1 2", "x 1", "(", ")", "(x", "x)", "sum(x",
        "[5m]", "x[", "x[5m", "x[5m:", "x]", #"{a="b""#, "-", "x +", "x and", "x[5m] by (a)", "abs(x) by (a)",
        "histogram_quantile(0.9, x[5m])", "round(x, 1, 2)", "round()", "hour(x, y)", #"label_join(x, "a", "b", c)"#,
        #"label_replace(x, "a", "b", "c")"#, #"vector("a")"#, "vector(x)", "absent(1)", #"sort_by_label(x, "a")"#,
        "limitk(1, x)", "info(x)", "x</y", "1_000", "x == 1_0", #"{"a"}"#, #"x{"a"="b"}"#, #"sum by ("a") (x)"#,
    ]

    /// What later releases take and what is refused here all the same; docs/promql.md says which.
    static func isLeftAside(_ expression: String) -> Bool {
        ["\\Q", "(?<", "--5m"].contains { expression.contains($0) }
    }
}
