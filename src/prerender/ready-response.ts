/** A stream that copies the bytes when it is read: Astro looks whether there is a body, and reads none. */
function streamOf(content: ArrayBuffer): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    type: 'bytes',
    pull: (controller) => {
      // What is handed to a stream is taken from its owner.
      if (content.byteLength > 0) controller.enqueue(new Uint8Array(content.slice(0)));
      controller.close();
      controller.byobRequest?.respond(0);
    },
  });
}

/**
 * A response whose bytes are all there. Node's own puts them into a stream and collects them again, with three copies
 * on the way, which is a good part of the garbage of a large build. Here they are given as they are to who asks for
 * `arrayBuffer()`, as Astro's build does; only for who reads the `body` are they copied into a stream.
 */
export class ReadyResponse extends Response {
  private readonly content: ArrayBuffer;
  /** The same for who asks for anything else. */
  private streamed: Response | undefined;

  constructor(content: ArrayBuffer, init?: ResponseInit) {
    super(null, init);
    this.content = content;
  }

  private asStream(): Response {
    return (this.streamed ??= new Response(streamOf(this.content), this));
  }

  override get body(): Response['body'] {
    return this.asStream().body;
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.resolve(this.content);
  }

  override blob(): Promise<Blob> {
    return this.asStream().blob();
  }

  override get bodyUsed(): boolean {
    return this.streamed?.bodyUsed ?? false;
  }

  override bytes(): ReturnType<Response['bytes']> {
    return this.asStream().bytes();
  }

  override clone(): Response {
    return new ReadyResponse(this.content, this);
  }

  override formData(): Promise<FormData> {
    return this.asStream().formData();
  }

  override json(): Promise<unknown> {
    return this.asStream().json();
  }

  override text(): Promise<string> {
    return this.asStream().text();
  }
}
