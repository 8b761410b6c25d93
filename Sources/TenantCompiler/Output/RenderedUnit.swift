/// The files of one unit: their bytes one behind the other, and where each begins.
package struct RenderedUnit: Sendable {
    package let tenant: String
    package let environment: String
    package let bytes: [UInt8]
    package let files: [OutputFile]
}
