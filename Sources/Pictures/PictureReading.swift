/// What reading a file as a picture gave.
public typealias PictureReading = Result<PictureFacts, PictureFault>
