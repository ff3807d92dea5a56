print("sxsh")
