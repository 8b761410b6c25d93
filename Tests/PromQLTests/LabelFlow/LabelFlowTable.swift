/// Expressions with what is to be known of one label: `+` always, `?` sometimes, and else what takes it away.
enum LabelFlowTable {
    static let entries: [(expression: String, label: String, verdict: String)] =
        selectors + aggregations + matching + functions

    private static let selectors: [(expression: String, label: String, verdict: String)] = [
        ("a", "job", "?"), ("a", "__name__", "+"), ("a{job=\"j1\"}", "job", "+"), ("a{job!=\"\"}", "job", "+"),
        ("a{job=~\".+\"}", "job", "+"), ("a{job=~\"j.*\"}", "job", "+"), ("a{job=~\"j1|\"}", "job", "?"),
        ("a{job!~\".*x|\"}", "job", "+"), ("a{job!=\"x\"}", "job", "?"), ("a{job!~\"x\"}", "job", "?"),
        ("a{job=\"\"}", "job", "job=\"\""), ("a{job!~\".+\"}", "job", "job!~\".+\""),
        ("a{job=~\"\"}", "job", "job=~\"\""),
        ("-a", "__name__", "-"), ("+a", "__name__", "+"), ("(a)", "job", "?"), ("1", "job", "1"),
        ("a offset 1m", "__name__", "+"), ("a{job=\"j1\"} @ 60", "job", "+"), ("a{job=\"j1\", job!=\"\"}", "job", "+"),
    ]

    private static let aggregations: [(expression: String, label: String, verdict: String)] = [
        ("sum(a)", "job", "sum"), ("sum by (job) (a)", "pod", "by (job)"), ("sum by (job) (a)", "job", "?"),
        ("sum by (job) (a{job=\"j1\"})", "job", "+"), ("sum without (pod) (a)", "pod", "pod"),
        ("sum without (pod) (a)", "job", "?"), ("sum without (pod) (a)", "__name__", "sum"),
        ("sum by () (a)", "job", "by ()"), ("topk(2, a{job!=\"\"})", "job", "+"), ("topk by (job) (1, a)", "pod", "?"),
        ("bottomk(1, a)", "__name__", "+"), ("count_values(\"v\", a)", "v", "+"),
        ("count_values(\"v\", a)", "job", "count_values"),
        ("count_values by (job) (\"v\", a)", "v", "+"), ("count_values without (v) (\"v\", a)", "v", "v"),
        ("count_values without (pod) (\"v\", a)", "v", "+"), ("quantile by (job) (0.5, a)", "inst", "by (job)"),
        ("sum by (job) (sum by (pod) (a))", "job", "by (pod)"), ("sum by (__name__) (a)", "__name__", "+"),
        ("max by (job) (sum without (pod) (a))", "pod", "by (job)"),
        ("group by (job) (a{job=\"\"})", "job", "job=\"\""),
    ]

    private static let matching: [(expression: String, label: String, verdict: String)] = [
        ("a + b", "__name__", "+"), ("a > b", "__name__", "+"), ("a > bool b", "__name__", ">"), ("a + 1", "job", "?"),
        ("1 + a{job=\"j1\"}", "job", "+"), ("a == 1", "__name__", "+"), ("a == bool 1", "__name__", "=="),
        ("1 + 1", "job", "1 + 1"), ("a + on (job) b", "pod", "on (job)"), ("a > on (job) b", "__name__", "on (job)"),
        ("a + on (job) b{job=\"j1\"}", "job", "+"), ("a + on (job) sum(b)", "job", "sum"),
        ("a + ignoring (pod) b", "pod", "pod"), ("a + ignoring (pod) b", "job", "?"),
        ("a + sum by (job) (b)", "pod", "by (job)"),
        ("a{job=\"j1\"} + b", "job", "+"), ("a + b{job=\"j1\"}", "job", "+"),
        ("a * on (job) group_left (zone) b", "pod", "?"), ("a * on (job) group_left (zone) b{zone!=\"\"}", "zone", "+"),
        ("a{pod!=\"\"} * on (job) group_left (zone) b", "pod", "+"),
        ("a{pod!=\"\"} * on (job) group_left (pod) sum by (job) (b)", "pod", "by (job)"),
        ("a{zone=\"\"} * on (job) group_left () b", "zone", "zone=\"\""),
        ("sum by (job) (a) * on (job) group_right () b", "pod", "?"),
        ("sum by (job) (a{job!=\"\"}) * on (job) group_right () b", "job", "+"),
        ("a * on () group_left (zone) b{zone=\"z1\"}", "zone", "+"),
        ("a and b", "__name__", "+"), ("a and on (job) b{job!=\"\"}", "job", "+"),
        ("a and sum by (job) (b)", "pod", "by (job)"),
        ("a unless b{job!=\"\"}", "job", "?"), ("a or b", "job", "?"), ("a{job!=\"\"} or b{job!=\"\"}", "job", "+"),
        ("sum(a) or sum(b)", "job", "sum"), ("sum(a) or b", "job", "?"),
        ("sum by (job) (a) or sum by (pod) (b)", "zone", "by (job)"),
        ("a{job=\"j1\"} or sum(b)", "job", "?"), ("a{job=\"j1\"} unless sum(b)", "job", "+"),
    ]

    private static let functions: [(expression: String, label: String, verdict: String)] = [
        ("rate(a[5m])", "__name__", "rate"), ("rate(a{job=\"j1\"}[5m])", "job", "+"),
        ("last_over_time(a[5m])", "__name__", "+"),
        ("max_over_time(sum by (job) (a)[5m:1m])", "pod", "by (job)"), ("abs(a)", "__name__", "abs"),
        ("sort(a)", "__name__", "+"),
        ("timestamp(a{job!=\"\"})", "job", "+"), ("clamp_max(a, scalar(b))", "job", "?"),
        ("scalar(a)", "job", "scalar(a)"),
        ("vector(1)", "job", "vector(1)"), ("time()", "job", "time()"), ("hour()", "job", "hour()"),
        ("hour(a{job!=\"\"})", "job", "+"),
        ("histogram_quantile(0.9, h_bucket)", "le", "histogram_quantile"),
        ("histogram_quantile(0.9, sum by (le) (h_bucket))", "job", "by (le)"),
        ("absent(a{job=\"j1\", pod=~\"p\"})", "job", "+"), ("absent(a{job=\"j1\", pod=~\"p\"})", "pod", "pod=~\"p\""),
        ("absent(a)", "job", "absent"), ("absent(a{job=\"j1\", job=\"j2\"})", "job", "job=\"j2\""),
        ("absent(sum by (job) (a))", "job", "absent"),
        ("absent_over_time(a{job=\"j1\"}[5m])", "job", "+"),
        ("absent_over_time(a{job=\"j1\"}[5m:1m])", "job", "absent_over_time"),
        ("label_replace(a, \"new\", \"x\", \"job\", \".*\")", "new", "+"),
        ("label_replace(a, \"new\", \"x\", \"job\", \"j1\")", "new", "?"),
        ("label_replace(a, \"new\", \"$1\", \"job\", \"(.*)\")", "new", "?"),
        ("label_replace(a{job!=\"\"}, \"new\", \"$1\", \"job\", \"(.*)\")", "new", "+"),
        ("label_replace(sum(a), \"new\", \"$1\", \"job\", \"(.*)\")", "new", "label_replace"),
        ("label_replace(sum(a), \"new\", \"x\", \"job\", \"j\")", "new", "sum"),
        ("label_replace(a, \"job\", \"\", \"job\", \".*\")", "job", "label_replace"),
        ("label_replace(a, \"job\", \"\", \"job\", \"j1\")", "job", "?"),
        ("label_replace(sum(a), \"new\", \"x\", \"\", \"\")", "new", "+"),
        ("label_replace(a{job!=\"\"}, \"new\", \"$1\", \"job\", \"(.+)\")", "new", "+"),
        ("label_replace(a{pod!=\"\"}, \"pod\", \"$2\", \"job\", \"(.*)-(.*)\")", "pod", "?"),
        ("label_replace(sum by (job) (a), \"new\", \"x\", \"job\", \".*\")", "pod", "by (job)"),
        ("label_join(a, \"new\", \"-\", \"job\", \"pod\")", "new", "+"),
        ("label_join(a, \"new\", \"\", \"job\", \"pod\")", "new", "?"),
        ("label_join(sum(a), \"new\", \"-\", \"job\")", "new", "label_join"),
        ("label_join(a{job!=\"\"}, \"new\", \"\", \"job\", \"pod\")", "new", "+"),
        ("label_join(a, \"job\", \",\")", "job", "label_join"),
    ]
}
