/// The interface as it is written down (接口说明), OpenAPI 3.1 in YAML.
public enum InterfaceText {
  public static let yaml = embeddedTexts.first { $0.path == "openapi/mlps.yaml" }?.text ?? ""
}
