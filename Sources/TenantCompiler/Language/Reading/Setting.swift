/// A value that some layer set; null where the layer removed it.
package struct Setting<Value: Sendable>: Sendable {
    package var value: Value?
    package var origin: Origin
}
