"""What a field is put together from: lines, lists, and the words around them.

Each box says `entered` when a person changed it, `noted` when some of what they typed
or pasted could not be taken, and takes a value only when it is another one.
"""
