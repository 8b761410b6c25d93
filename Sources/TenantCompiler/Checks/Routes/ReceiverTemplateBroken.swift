internal import Diagnostics

extension Check {
    package static let receiverTemplateBroken = Check(
        "receiver-template-broken", "A template of a receiver that fails when a notification is sent",
        why: """
            Alertmanager reads these templates for the first time when it sends, and `amtool check-config` never. A \
            notification whose template fails is not sent at all.
            """,
        accepts: [
            """
            # alertmanager.yml
            route: { receiver: ops }
            receivers:
            - name: ops
              slack_configs:
              - api_url_file: /etc/alertmanager/slack
                text: "{{ .CommonAnnotations.summary }}"
            """
        ],
        refuses: [
            """
            # alertmanager.yml
            route: { receiver: ops }
            receivers:
            - name: ops
              slack_configs:
              - api_url_file: /etc/alertmanager/slack
                text: «"{{ .Anotations.summary }}"»
            """
        ],
        pass: .routes)
}
