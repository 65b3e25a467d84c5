"""The form of one event, with repetition, duties and attachments."""
