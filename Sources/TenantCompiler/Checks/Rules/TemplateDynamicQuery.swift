extension Check {
    package static let templateDynamicQuery = Check(
        "template-dynamic-query", "A query of a template is not written so that it can be read and kept to the tenant",
        why: """
            Nobody can tell what it reads, so it cannot be kept to the tenant's series.
            """,
        accepts: [.describedAlert()],
        refuses: [.describedAlert("{{ query «(printf `up{job=%q}` $labels.job)» | first | value }}")])
}
