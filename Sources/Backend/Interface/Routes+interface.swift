internal import Schemas
internal import Wording

extension Routes {
  /// What can be asked here, as it is written down.
  static let interface: [Route] = [
    .get("/v1/openapi.json", .everybody) { _ in
      guard let document = Self.document else { throw Problem.defect }
      return Reply(content: .document(document, type: "application/json"))
    }
  ]

  /// Read once: it is the same as long as the program runs.
  private static let document = try? JSONValue(yaml: InterfaceText.yaml).document
}
